import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import CooperativeModule from "../modules/cooperative"

/** A cooperative ships under its own profile, so that a cart keeps one shipping method for each cooperative. */
export default defineLink(CooperativeModule.linkable.cooperative, FulfillmentModule.linkable.shippingProfile)
