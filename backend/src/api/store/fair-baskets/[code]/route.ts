import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBasket } from "../../../../fairs/till/basket"
import { requestLimit } from "../../../rate-limit/limit-requests"

/** Many shoppers of a fair share one address; 40 bits are not guessed at this pace. */
const mayOpen = requestLimit(300)

/** `GET /store/fair-baskets/:code`: what the shopper chose at the stand. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (!mayOpen(req, res)) return
  res
    .set("cache-control", "no-store")
    .json({ basket: await readBasket(req.scope, req.params.code ?? "", new Date()) })
}
