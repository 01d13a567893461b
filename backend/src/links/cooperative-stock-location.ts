import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import CooperativeModule from "../modules/cooperative"

/** A cooperative keeps its goods in one stock location, nobody else's. */
export default defineLink(CooperativeModule.linkable.cooperative, StockLocationModule.linkable.stockLocation)
