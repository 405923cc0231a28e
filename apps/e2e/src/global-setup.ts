import { openExampleData } from './example-data.ts';
import { freePort, temporaryFolder } from './server-process.ts';

/** Starts what all tests of a run share, and ends it after the last one. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = temporaryFolder();
  const data = await openExampleData(folder.path, await freePort()).catch((error) => {
    folder.remove();
    throw error;
  });
  return async () => {
    await data.close();
    folder.remove();
  };
}
