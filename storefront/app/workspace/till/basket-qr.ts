import { drawQr } from "../qr/draw-qr.server"
import type { Route } from "./+types/basket-qr"

const CODE = /^[A-Za-z0-9_-]{4,64}$/
const HANDLE = /^[a-z0-9-]{1,120}$/

/** `GET /{lang}/workspace/till/{id}/qr/{code}?fair=`: the drawing of a basket's code, for a customer to scan. */
export const loader = async ({ params, request }: Route.LoaderArgs): Promise<Response> => {
  const fair = new URL(request.url).searchParams.get("fair") ?? ""
  if (!CODE.test(params.code) || !HANDLE.test(fair)) return new Response(null, { status: 404 })
  return new Response(await drawQr(`/fairs/${fair}/basket/${params.code}`), {
    headers: { "content-type": "image/svg+xml", "cache-control": "private, no-store" },
  })
}
