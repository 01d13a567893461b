import { fileStorage } from "./file-storage"
import { redisModules } from "./redis-modules"
import { sessionCookieOptions } from "./session-cookie"
import { readWorkerMode } from "./worker-mode"

describe("a backend's deployment", () => {
  it("shares events, workflows, locks and the cache by Redis when there is one, and needs none otherwise", () => {
    const alone = [{ resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } }]
    expect(redisModules(undefined)).toEqual(alone)
    expect(redisModules("")).toEqual(alone)
    expect(redisModules("redis://localhost:6379")).toHaveLength(5)
  })

  it("refuses a misspelt worker mode instead of leaving the work undone", () => {
    expect(readWorkerMode(undefined)).toBe("shared")
    expect(readWorkerMode("worker")).toBe("worker")
    expect(() => readWorkerMode("workers")).toThrow("MEDUSA_WORKER_MODE")
  })

  it("keeps the dashboard's cookie to https, save where the dashboard is served over http", () => {
    expect(sessionCookieOptions("http://localhost:9000")).toEqual({ secure: false })
    expect(sessionCookieOptions("https://admin.example.org")).toEqual({})
    expect(sessionCookieOptions(undefined)).toEqual({})
  })

  it("keeps uploads in the data folder and private files out of what is served", () => {
    const { options } = fileStorage({
      MEDIA_DIR: "/srv/media",
      TWIZA_DATA_DIR: "/srv/data",
      NODE_ENV: "test",
    })
    expect(options.providers[0]?.options).toEqual({
      upload_dir: "/srv/media/uploads",
      private_upload_dir: "/srv/data/private",
      backend_url: "http://localhost:9000/media/uploads",
    })
  })

  it("keeps files in a bucket when there is one, with its own keys or the machine's", () => {
    const bucket = {
      S3_BUCKET: "twiza",
      S3_REGION: "eu-west-3",
      S3_FILE_URL: "https://files.example",
      NODE_ENV: "test",
    }
    const [s3] = fileStorage({ ...bucket, S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" }).options
      .providers
    expect(s3).toMatchObject({
      resolve: "@medusajs/medusa/file-s3",
      options: { bucket: "twiza", access_key_id: "key", file_url: "https://files.example" },
    })
    const [byRole] = fileStorage(bucket).options.providers
    expect(byRole?.options).toMatchObject({ authentication_method: "s3-iam-role" })
  })
})
