import sharp from "sharp"
import { checkPhoto } from "./check-photo"
import { DamagedPhoto, encodePhoto, widthsFor } from "./encode-photo"

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a8552d" } })

describe("a photograph", () => {
  it("is made in three widths, AVIF and WebP, and never wider than it is", () => {
    expect(widthsFor(4000)).toEqual([480, 960, 1600])
    expect(widthsFor(1600)).toEqual([480, 960, 1600])
    expect(widthsFor(800)).toEqual([480, 800])
    expect(widthsFor(300)).toEqual([300])
  })

  it("keeps nothing of where and with what it was taken, and stands upright", async () => {
    const exif = { IFD3: { GPSLatitude: "34/1 0/1 0/1", GPSLatitudeRef: "N" }, IFD0: { Make: "Telephone" } }
    const content = await blank(600, 300).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(content).metadata()).exif).toBeDefined()
    const encoded = await encodePhoto(content)
    expect(encoded.map(({ width, format }) => `${width}.${format}`)).toEqual(["300.webp", "300.avif"])
    for (const { content: made } of encoded) {
      const { exif: kept, height, width, xmp, iptc } = await sharp(made).metadata()
      expect({ kept, xmp, iptc, height, width }).toEqual({
        kept: undefined,
        xmp: undefined,
        iptc: undefined,
        height: 600,
        width: 300,
      })
    }
  })

  it("cut in the middle is refused when it is decoded", async () => {
    const noise = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer()
    await expect(encodePhoto(noise.subarray(0, noise.length / 2))).rejects.toThrow(DamagedPhoto)
  })

  it("that unfolds to more pixels than a camera makes is refused by its header", async () => {
    const bomb = await blank(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(checkPhoto(bomb)).rejects.toMatchObject({ code: "photo_too_many_pixels" })
    await expect(encodePhoto(bomb)).rejects.toThrow(DamagedPhoto)
  })

  it.each([
    ["a PDF", "%PDF-1.4 named photo.jpg"],
    ["an SVG with a script", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"],
    ["three bytes of a JPEG", "\u00ff\u00d8\u00ff"],
  ])("is not %s", async (_name, text) => {
    await expect(checkPhoto(Buffer.from(text, "latin1"))).rejects.toMatchObject({ code: "not_a_photo" })
  })
})
