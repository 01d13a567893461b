import { defineLink } from "@medusajs/framework/utils"
import ArtisanWomenModule from "@twiza/plugin-artisan-women/modules/artisan-women"
import CooperativeModule from "../modules/cooperative"

/** `priority_credential.cooperative` in Query: the cooperative that holds a credential. */
export default defineLink(
  { linkable: ArtisanWomenModule.linkable.priorityCredential, field: "subject_id" },
  CooperativeModule.linkable.cooperative,
  { readOnly: true },
)
