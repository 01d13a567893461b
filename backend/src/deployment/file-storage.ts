import { join } from "node:path"
import { mediaFolder } from "../api/media/media-folder"

/**
 * Uploads lie among the market's pictures in the data folder, where no build deletes them, and are served at
 * `/media/uploads`. Private files (imports, exports) lie beside, where nothing serves them.
 */
export function fileStorage(env: NodeJS.ProcessEnv) {
  const publicUrl = env.BACKEND_PUBLIC_URL || `http://localhost:${env.BACKEND_PORT || 9000}`
  const local = {
    upload_dir: join(mediaFolder(env), "uploads"),
    private_upload_dir: join(env.TWIZA_DATA_DIR || join("..", ".twiza"), "private"),
    backend_url: `${publicUrl}/media/uploads`,
  }
  return {
    resolve: "@medusajs/medusa/file",
    options: { providers: [{ resolve: "@medusajs/medusa/file-local", id: "local", options: local }] },
  }
}
