import { defineLink } from "@medusajs/framework/utils"
import ProvinceModule from "@twiza/plugin-province/modules/province"
import CooperativeModule from "../modules/cooperative"

/** A cooperative's province, read through its `province_id`. */
export default defineLink(
  { linkable: CooperativeModule.linkable.cooperative, field: "province_id" },
  ProvinceModule.linkable.province,
  { readOnly: true },
)
