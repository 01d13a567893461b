import QRCode from "qrcode"
import { publicOrigin } from "../../../server/environment"

/** An address of the market as a QR code: an SVG drawing, black on white, sharp on paper of any size. */
export const drawQr = (path: string): Promise<string> =>
  QRCode.toString(`${publicOrigin}${path}`, { type: "svg", margin: 1, errorCorrectionLevel: "M" })

/** The same, as what an `img` takes. */
export const qrImage = async (path: string): Promise<string> =>
  `data:image/svg+xml;utf8,${encodeURIComponent(await drawQr(path))}`

/** Where a stand's or a product's code leads whoever scans it; without a language, which the reader's phone says. */
export const scanPath = (code: string): string => `/s/${encodeURIComponent(code)}`
