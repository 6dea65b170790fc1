// What package.json's `engines` asks for; this file must be readable by much older versions.
const [MAJOR, MINOR] = [20, 19];

/** Ends the process with a clear message when Node is too old to go on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return;
  console.error(
    `Dateline needs Node ${MAJOR}.${MINOR} or newer; this is ${process.versions.node}. Get it from https://nodejs.org`,
  );
  process.exit(1);
}
