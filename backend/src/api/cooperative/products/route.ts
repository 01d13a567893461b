import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListing, readListingLines } from "../../../listing/read-listings"
import { listProduct } from "../../../workflows/listing"
import { parseInput } from "../../errors/parse-input"
import { listOwnProductIds, scopeOf } from "../guard"
import { listProductsSchema, newProductSchema } from "./validators"

const PAGE_SIZE = 20

/** `GET /cooperative/products?status=&q=&page=`: the cooperative's own products, those changed last first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const { status, q, page } = parseInput(listProductsSchema, req.query)
  const asked = { status, q, skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const { ids, count } = await listOwnProductIds(scope, asked)
  const products = await readListingLines(scope.container, ids)
  res.json({ products, count, page, pages: Math.max(1, Math.ceil(count / PAGE_SIZE)) })
}

/** `POST /cooperative/products`: a new draft. One with a `client_id` sent before answers what was made then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  scope.assertMaySell()
  const input = parseInput(newProductSchema, req.body)
  const id = await listProduct(scope.container, scope.cooperativeId, input)
  res.status(201).json({ product: await readListing(scope.container, id) })
}
