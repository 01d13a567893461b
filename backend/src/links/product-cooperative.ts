import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CooperativeModule from "../modules/cooperative"

/** A product is made and sold by one cooperative; a cooperative has many products. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  CooperativeModule.linkable.cooperative,
)
