import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { languageTexts } from "../../../../languages/language-text"
import { invitationStatus } from "../../../../membership/invitation"
import { readInvitation } from "../../../../membership/read-invitation"

/** `GET /cooperative-access/invitations/:token`: what whoever has the link is invited to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const invitation = await readInvitation(req.scope, req.params.token ?? "")
  res.json({
    invitation: {
      cooperative_name: languageTexts(invitation.cooperative.name),
      role: invitation.role,
      status: invitationStatus(invitation),
      expires_at: invitation.expires_at,
    },
  })
}
