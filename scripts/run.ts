import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const Manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The script behind a package's command, so that it runs on this very Node on every system, without a shell. */
function commandFile(packageName: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = typeof bin === 'string' ? bin : (bin[packageName.replace(/^@/, '').replace(/\/.*/, '')] ?? Object.values(bin)[0]);
  if (file === undefined) throw new Error(`${packageName} has no command.`);
  return join(folder, file);
}

/** Runs a Node script of the project; its output goes to the terminal. True when it ended well. */
function runScript(file: string, args: readonly string[] = [], env: Record<string, string> = {}): boolean {
  return (
    spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  );
}

/** Runs the command of an installed package. */
export function runTool(packageName: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  return runScript(commandFile(packageName), args, env);
}

/** Compiles the data and builds the extension: for readers, or for the demo with the invented outlets' hosts. */
export function build(modes: readonly ('production' | 'demo')[]): boolean {
  return runScript('data/build.ts') && modes.every((mode) => runTool('wxt', ['build', '--mode', mode]));
}
