/** Milliseconds of processor time this process has used: what it takes to read a file, however busy the machine is with other work. */
export function cpuTimeMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
