import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, Settings } from '../model/settings.ts';

const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

function parsed(stored: unknown): Settings {
  const result = Settings.safeParse(stored);
  return result.success ? result.data : DEFAULT_SETTINGS;
}

/** What holds now; damaged settings count as never chosen. */
export async function readSettings(): Promise<Settings> {
  return parsed(await item.getValue());
}

/** Stores only what departs from the defaults. */
export async function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  const next = change(await readSettings());
  const departures = Object.entries(next).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  );
  await item.setValue(Object.fromEntries(departures));
}

/** Calls back with the new settings whenever any part of the extension changes them; returns how to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return item.watch((stored) => callback(parsed(stored)));
}
