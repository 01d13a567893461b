import { defineLink } from "@medusajs/framework/utils"
import ArtisanWomenModule from "@twiza/plugin-artisan-women/modules/artisan-women"
import CooperativeModule from "../modules/cooperative"

/** `cooperative.priority_credentials` in Query: the credentials a cooperative holds or held. */
export default defineLink(
  { linkable: CooperativeModule.linkable.cooperative, field: "id", isList: true },
  { ...ArtisanWomenModule.linkable.priorityCredential.id, primaryKey: "subject_id", isList: true },
  { readOnly: true },
)
