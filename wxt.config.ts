import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { outletMatches } from './data/matches.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'ar',
    permissions: ['storage', 'activeTab', 'scripting'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'siyaq@siyaq.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPreviousMark__' },
    },
  }),
  hooks: {
    // The outlets of the dataset are the one list of where the extension may run by itself.
    'build:manifestGenerated': (wxt, manifest) => {
      const matches = outletMatches(wxt.config.root, wxt.config.mode === 'demo');
      for (const script of manifest.content_scripts ?? []) script.matches = matches;
      manifest.host_permissions = matches;
    },
  },
});
