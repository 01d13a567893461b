import { join } from "node:path"
import { mediaFolder } from "../api/media/media-folder"

/**
 * Where uploads lie: in an S3 bucket when `S3_BUCKET` is set, else in the data folder. Photographs are public, papers
 * and originals private.
 */
export function fileStorage(env: NodeJS.ProcessEnv) {
  const provider = env.S3_BUCKET ? s3Provider(env, env.S3_BUCKET) : localProvider(env)
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } }
}

/**
 * Uploads lie among the market's pictures in the data folder, where no build deletes them, and are served at
 * `/media/uploads`. Private files (papers, originals, imports, exports) lie beside, where nothing serves them.
 */
function localProvider(env: NodeJS.ProcessEnv) {
  const publicUrl = env.BACKEND_PUBLIC_URL || `http://localhost:${env.BACKEND_PORT || 9000}`
  const options = {
    upload_dir: join(mediaFolder(env), "uploads"),
    private_upload_dir: join(env.TWIZA_DATA_DIR || join("..", ".twiza"), "private"),
    backend_url: `${publicUrl}/media/uploads`,
  }
  return { resolve: "@medusajs/medusa/file-local", id: "local", options }
}

/** Without keys, the machine's own credentials are used. `S3_ENDPOINT` is for stores other than Amazon's. */
function s3Provider(env: NodeJS.ProcessEnv, bucket: string) {
  const keys =
    env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
      ? { access_key_id: env.S3_ACCESS_KEY_ID, secret_access_key: env.S3_SECRET_ACCESS_KEY }
      : { authentication_method: "s3-iam-role" }
  const options = {
    bucket,
    region: env.S3_REGION,
    file_url: env.S3_FILE_URL,
    prefix: env.S3_PREFIX || "",
    ...keys,
    ...(env.S3_ENDPOINT
      ? { endpoint: env.S3_ENDPOINT, additional_client_config: { forcePathStyle: true } }
      : {}),
  }
  return { resolve: "@medusajs/medusa/file-s3", id: "s3", options }
}
