import { join } from "node:path"

/** Where pictures lie: `MEDIA_DIR`, else `media` in the data folder. */
export function mediaFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.MEDIA_DIR || join(env.TWIZA_DATA_DIR || join("..", ".twiza"), "media")
}
