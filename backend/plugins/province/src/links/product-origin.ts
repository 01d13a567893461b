import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProvinceModule from "../modules/province"

/** `product.product_origin` in Query: the origin a product has of its own, with its province. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...ProvinceModule.linkable.productOrigin.id, primaryKey: "product_id" },
  { readOnly: true },
)
