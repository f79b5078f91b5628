/**
 * Makes a fresh clone ready: installs the packages of the lock file when they are missing or older than it, and
 * sees that a Node which runs TypeScript is there. Plain JavaScript without packages: Node 20 alone runs it, before
 * `npm start`, `npm test` and the other commands.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const stampOf = (root) => join(root, 'node_modules', '.gongxing');
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Whether the packages in node_modules are those of the lock file. */
export const isInstalled = (root) => {
  const stamp = stampOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  // Installed by hand: npm notes there what it installed, when it has finished.
  const note = join(root, 'node_modules', '.package-lock.json');
  return existsSync(note) && statSync(note).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
};

/** Whether a Node of this version, such as 24.1.0, runs TypeScript files directly. */
export const runsTypeScript = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
};

/** What went wrong, in words that say what to do, from what npm wrote. */
export const explainFailure = (output) => {
  if (/ENOSPC/.test(output)) return 'The disk is full. Make room (about 1 GB) and run the command again.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ENOTCACHED/.test(output))
    return 'The package registry cannot be reached. Connect to the network (or set a reachable registry with "npm config set registry") and run the command again.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return 'This folder may not be written to. Check who owns it, then run the command again.';
  if (/EUSAGE|lock file/.test(output))
    return 'package.json and package-lock.json do not fit together. Run "npm install" and commit the lock file.';
  return 'npm could not install the packages; its own words are above.';
};

/** Whether a package of the lock file is for this machine: others of its kind are for other systems. */
const isForHere = ({ os = [process.platform], cpu = [process.arch] }) =>
  os.includes(process.platform) && cpu.includes(process.arch);

/** Folders of the packages that will be there in the end. */
const packagesWanted = (root) =>
  Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
    .filter(([path, entry]) => path !== '' && isForHere(entry))
    .map(([path]) => join(root, path, 'package.json'));

/** Runs `npm ci`, showing every other second how far it is. Resolves to what npm wrote if it failed. */
const install = (root) =>
  new Promise((resolve) => {
    const wanted = packagesWanted(root);
    const npm = process.env.npm_execpath;
    const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const child = npm
      ? spawn(process.execPath, [npm, ...words], { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] })
      : spawn('npm', words, { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], shell: process.platform === 'win32' });
    let written = '';
    child.stderr.on('data', (piece) => {
      written += piece;
      process.stderr.write(piece);
    });
    const started = Date.now();
    const beat = setInterval(() => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`  ${seconds} s: ${wanted.filter((file) => existsSync(file)).length} of ${wanted.length} packages`);
    }, 2000);
    const finish = (failure) => {
      clearInterval(beat);
      resolve(failure);
    };
    child.on('error', (error) => finish(String(error)));
    child.on('exit', (code) => finish(code === 0 ? undefined : written || `npm ended with code ${code}`));
  });

/** Version of the Node that npm's commands find first; undefined when there is none that runs. */
const versionInPath = (root) => {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const asked = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  return asked.status === 0 ? asked.stdout.trim().replace(/^v/, '') : undefined;
};

/** Makes the folder ready; resolves to words on what is missing, or undefined when all is there. */
export const makeReady = async (root) => {
  if (Number(process.versions.node.split('.')[0]) < 20)
    return `Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org.`;
  if (!isInstalled(root)) {
    console.log('Installing packages from package-lock.json (once; about a minute) …');
    const failure = await install(root);
    if (failure !== undefined) return explainFailure(failure);
  }
  const stamp = lockHash(root);
  if (!existsSync(stampOf(root)) || readFileSync(stampOf(root), 'utf8') !== stamp) writeFileSync(stampOf(root), stamp);
  const running = process.versions.node;
  const version = runsTypeScript(running) ? running : versionInPath(root);
  if (version === undefined)
    return 'The Node 24 that comes with the project does not run on this system: install Node 24 and run "npm ci --omit=optional".';
  if (!runsTypeScript(version))
    return `The project needs Node 24; there is no package of it for ${process.platform} ${process.arch}, and the one installed is ${version}. Install Node 24 from https://nodejs.org.`;
  return undefined;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const missing = await makeReady(fileURLToPath(new URL('../..', import.meta.url)));
  if (missing !== undefined) {
    console.error(`\n${missing}`);
    process.exitCode = 1;
  }
}
