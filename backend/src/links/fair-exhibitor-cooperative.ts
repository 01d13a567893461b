import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import FairModule from "../modules/fair"

/** The cooperative an exhibitor is: `fair_exhibitor.cooperative`. */
export default defineLink(
  { linkable: FairModule.linkable.fairExhibitor, field: "cooperative_id" },
  CooperativeModule.linkable.cooperative,
  { readOnly: true },
)
