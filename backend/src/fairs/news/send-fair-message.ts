import type { MedusaContainer } from "@medusajs/framework/types"
import { languageText } from "../../languages/language-text"
import { fairService } from "../fair-service"
import { tellManagers } from "./tell-managers"
import { writeMessageLetter } from "./write-news"

/** An SMS says so much of a message; the rest is read in the workspace. */
const SMS_LENGTH = 300

/** Sends a message that was kept to the managers of its exhibitors. */
export async function sendFairMessage(container: MedusaContainer, message_id: string): Promise<void> {
  const service = fairService(container)
  const [message] = await service.listFairMessages({ id: message_id }, { take: 1 })
  if (!message) return
  const { edition_id, subject, body, cooperative_ids } = message
  const [edition] = await service.listFairEditions({ id: edition_id }, { take: 1 })
  if (!edition) return
  await tellManagers(container, edition_id, cooperative_ids, ({ name, lang, url }) => {
    const fair = languageText(edition.names, lang).text
    const text = `${fair}: ${subject}. ${body}`
    const short = text.length > SMS_LENGTH ? `${text.slice(0, SMS_LENGTH)}…` : text
    return {
      letter: writeMessageLetter({ lang, reader: name, subject: `${fair}: ${subject}`, body, url }),
      sms: url ? `${short} ${url}` : short,
      trigger: "fair.message",
      edition_id,
    }
  })
}
