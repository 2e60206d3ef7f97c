/** As far as choosing needs it. */
interface Dated {
  madeOn: Date;
  reason: string;
}

const mostOfToday = 3;
const mostInAll = 10;
/** The person chose against these today: that choice must stay open, however many backups follow. */
const chosenAgainst = new Set(['conflict', 'restore']);

/** Which backups stay: the last three of today, the last one of each earlier day, ten in all. Newest first. */
export function chooseBackupsToKeep<Backup extends Dated>(backups: readonly Backup[], now: Date): Backup[] {
  const newestFirst = backups.toSorted((one, other) => other.madeOn.getTime() - one.madeOn.getTime());
  const kept: Backup[] = [];
  const perDay = new Map<string, number>();
  const today = dayOf(now);
  for (const backup of newestFirst) {
    const day = dayOf(backup.madeOn);
    if (day >= today && chosenAgainst.has(backup.reason)) {
      kept.push(backup);
      continue;
    }
    const count = perDay.get(day) ?? 0;
    // A clock that was set back leaves backups of tomorrow; they count as today's.
    if (count >= (day >= today ? mostOfToday : 1)) continue;
    perDay.set(day, count + 1);
    kept.push(backup);
  }
  return kept.slice(0, mostInAll);
}

/** The day as the person lived it. */
function dayOf(moment: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
