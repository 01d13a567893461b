import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import FairModule from "../modules/fair"

/** The cooperative that applied: `fair_application.cooperative`. */
export default defineLink(
  { linkable: FairModule.linkable.fairApplication, field: "cooperative_id" },
  CooperativeModule.linkable.cooperative,
  { readOnly: true },
)
