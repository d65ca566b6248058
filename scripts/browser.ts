import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';

const APT_PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-hosny-amiri'];

/**
 * Where browsers usually are, best first. Chrome comes last: branded Chrome from 137 on ignores --load-extension, so only Chromium and Edge
 * can run an unpacked extension from the command line.
 */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const roots = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((exe) =>
      roots.map((root) => join(root, exe)),
    );
  }
  const names = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Chromium and Chrome for Testing as Playwright keeps them, newest first. */
function playwrightBrowsers(): string[] {
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return versions.flatMap((version) =>
    ['chrome-linux64', 'chrome-linux'].map((platform) => join(folder, version, platform, 'chrome')),
  );
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function canInstall(): boolean {
  return process.platform === 'linux' && isRoot() && existsSync('/usr/bin/apt-get');
}

function install(packages: string[]): boolean {
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', ...packages],
  ]) {
    const run = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (run.status !== 0) {
      console.error(run.stderr.trim());
      return false;
    }
  }
  return true;
}

/** Without fontconfig (macOS, Windows) Arabic fonts come with the system. */
function hasArabicFont(): boolean {
  const list = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  return process.platform !== 'linux' || (list.status === 0 && list.stdout.trim() !== '');
}

function search(): string | undefined {
  const chosen = process.env['SIYAQ_BROWSER'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`SIYAQ_BROWSER names ${chosen}, which does not exist.`);
  }
  return [...usualPlaces(), ...playwrightBrowsers()].find((place) => existsSync(place));
}

/** Finds a browser that can load an unpacked extension, and Arabic fonts; installs both where it can. Throws one sentence of advice where it can't. */
export function findBrowser(): string {
  let browser = search();
  if (canInstall() && (browser === undefined || !hasArabicFont())) {
    install(browser === undefined ? APT_PACKAGES : APT_PACKAGES.slice(1));
    browser ??= search();
  }
  if (browser === undefined) {
    throw new Error(
      'No browser found: install Chromium or Microsoft Edge (recent Chrome refuses unpacked extensions), or set SIYAQ_BROWSER to one.',
    );
  }
  if (!hasArabicFont()) console.warn('No Arabic font found: install fonts-noto-core, or screenshots will show empty boxes.');
  return browser;
}

export type LaunchOptions = {
  /** Left out: the browser starts without the extension. */
  extensionDir?: string | undefined;
  profileDir: string;
  /** Where the demo site listens; every one of `hosts` is sent there. */
  port: number;
  hosts: readonly string[];
  headless: boolean;
  colorScheme?: 'light' | 'dark' | undefined;
  locale?: string | undefined;
};

/**
 * Copies the extension with the texts of one language only. Which language a browser gives an extension depends on the language packs it was
 * installed with (Debian's Chromium has only English); with one to choose from, it is the same everywhere. The folder is part of the
 * profile, because the extension's id comes from its path and a restarted browser must know it again.
 */
function inOneLanguage(extensionDir: string, profileDir: string, locale: string): string {
  const copy = join(profileDir, 'extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(extensionDir, copy, { recursive: true });
  for (const other of readdirSync(join(copy, '_locales')).filter((name) => name !== locale)) {
    rmSync(join(copy, '_locales', other), { recursive: true });
  }
  const manifest = join(copy, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"default_locale":\s*"\w+"/, `"default_locale":"${locale}"`));
  return copy;
}

/** Starts the browser with the extension; the outlets' hosts lead to the local site and every other name to nowhere. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserContext> {
  const { locale = 'ar' } = options;
  const extension =
    options.extensionDir === undefined ? undefined : inOneLanguage(options.extensionDir, options.profileDir, locale);
  const rules = [
    ...options.hosts.map((host) => `MAP ${host}:80 127.0.0.1:${options.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  return chromium.launchPersistentContext(options.profileDir, {
    executablePath: findBrowser(),
    headless: options.headless,
    chromiumSandbox: !isRoot(),
    colorScheme: options.colorScheme ?? 'light',
    locale,
    viewport: { width: 1180, height: 860 },
    args: [
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--host-resolver-rules=${rules.join(', ')}`,
      `--lang=${locale}`,
    ],
  });
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
