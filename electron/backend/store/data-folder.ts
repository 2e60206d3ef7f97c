import { posix, win32 } from 'node:path';

/** What decides where the app keeps its own files. */
export interface DataFolderCircumstances {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  homeFolder: string;
}

/** The folder of the app's own files (settings, recent list, journal, backups): LEIDRAAD_DATA, else where the platform keeps such files. */
export function findDataFolder({ platform, environment, homeFolder }: DataFolderCircumstances): string {
  const { join, resolve } = platform === 'win32' ? win32 : posix;
  const chosen = environment['LEIDRAAD_DATA'];
  if (chosen) return resolve(chosen);
  if (platform === 'win32') return join(environment['APPDATA'] || join(homeFolder, 'AppData', 'Roaming'), 'Leidraad');
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'Leidraad');
  return join(environment['XDG_DATA_HOME'] || join(homeFolder, '.local', 'share'), 'leidraad');
}
