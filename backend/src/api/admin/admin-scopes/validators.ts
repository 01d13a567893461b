import { z } from "@medusajs/framework/zod"
import { regionCode } from "../../../fairs/edition-schema"
import { rowWindow } from "../../paging/paging"

/** `GET /admin/admin-scopes`: a page of the dashboard's users. */
export const ListAdminScopes = z.object(rowWindow)

/** `POST /admin/admin-scopes`: `region_code: null` makes a user one of the whole network again. */
export const SetAdminScope = z.strictObject({
  user_id: z.string("required").min(1, "required").max(64),
  region_code: regionCode.nullable(),
})
