import { attempts, HEAVIEST_BYTES } from "./photo-size"

const LIGHT_ENOUGH = ["image/jpeg", "image/webp"]

/**
 * Redraws a photo on the phone so that it weighs at most 400 KB and its longest side is at most 1600 pixels. What
 * the camera wrote beside the picture (position, time) stays behind: a canvas keeps only pixels. What is no picture
 * (a PDF) passes as it is; a picture this browser cannot draw too, for the server decides.
 */
export const resizePhoto = async (file: File): Promise<File> => {
  if (!file.type.startsWith("image/")) return file
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined)
  if (!picture) return file
  try {
    return await lightest(picture, file.name)
  } finally {
    picture.close()
  }
}

const lightest = async (picture: ImageBitmap, name: string): Promise<File> => {
  let blob: Blob | undefined
  for (const { width, height, quality } of attempts(picture)) {
    blob = await draw(picture, width, height, quality)
    if (blob.size <= HEAVIEST_BYTES) break
  }
  if (!blob) throw new Error("A photo has at least one size to try")
  const extension = blob.type === "image/webp" ? "webp" : "jpg"
  return new File([blob], `${name.replace(/\.[^.]*$/, "") || "photo"}.${extension}`, { type: blob.type })
}

/** WebP where the browser writes it, JPEG elsewhere; both without what the camera noted. */
const draw = async (picture: ImageBitmap, width: number, height: number, quality: number): Promise<Blob> => {
  const canvas = document.createElement("canvas")
  Object.assign(canvas, { width, height })
  const context = canvas.getContext("2d")
  if (!context) throw new Error("This browser draws no pictures")
  context.fillStyle = "#fff"
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  const asWebp = await toBlob(canvas, "image/webp", quality)
  return LIGHT_ENOUGH.includes(asWebp.type) ? asWebp : toBlob(canvas, "image/jpeg", quality)
}

const toBlob = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The photo could not be drawn"))),
      type,
      quality,
    ),
  )
