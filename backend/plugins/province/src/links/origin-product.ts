import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProvinceModule from "../modules/province"

/** `product_origin.product` in Query: the product an origin speaks of. */
export default defineLink(
  { linkable: ProvinceModule.linkable.productOrigin, field: "product_id" },
  { linkable: ProductModule.linkable.product },
  { readOnly: true },
)
