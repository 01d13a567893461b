import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { type Mailer, outboxMailer, smtpMailer } from "./mailer"
import { LETTER_TEMPLATE, letterSchema, renderLetter } from "./messages/letter"
import { MAIL_TEMPLATES, mailDataSchema } from "./messages/mail-data"
import { QUOTE_TEMPLATES, quoteDataSchema, renderQuoteMail } from "./messages/quote-mail"
import { type RenderedMail, renderMail } from "./messages/render-mail"

const optionsSchema = z.object({
  from: z.string().min(3),
  smtp_url: z.string().min(1).optional(),
  outbox_dir: z.string().min(1),
})

type MailOptions = z.infer<typeof optionsSchema>

const templateSchema = z.enum(MAIL_TEMPLATES)
const quoteTemplateSchema = z.enum(QUOTE_TEMPLATES)

type NamedMail = RenderedMail & { name: string }

/** What a notification says, and the name of its file in the outbox; `null` when no mail can be made of it. */
function render({ template, data }: ProviderSendNotificationDTO): NamedMail | null {
  if (template === LETTER_TEMPLATE) {
    const letter = letterSchema.safeParse(data)
    return letter.success ? { ...renderLetter(letter.data), name: letter.data.name } : null
  }
  const asked = quoteTemplateSchema.safeParse(template)
  if (asked.success) {
    const quote = quoteDataSchema.safeParse(data)
    if (!quote.success) return null
    return { ...renderQuoteMail(asked.data, quote.data), name: `${asked.data}-${quote.data.number}` }
  }
  const known = templateSchema.safeParse(template)
  const mail = mailDataSchema.safeParse(data)
  if (!known.success || !mail.success) return null
  return { ...renderMail(known.data, mail.data), name: `${known.data}-${mail.data.order_number}` }
}

/**
 * Sends the market's mails: through SMTP when `smtp_url` is given, else as files into `outbox_dir`. The template and the
 * words are ours; the notification only names it and brings the data.
 */
export class MailNotificationProviderService extends AbstractNotificationProviderService {
  static override identifier = "mail"

  private readonly mailer: Mailer
  private readonly from: string

  static override validateOptions(options: Record<string, unknown>): void {
    optionsSchema.parse(options)
  }

  constructor(_: Record<string, unknown>, options: MailOptions) {
    super()
    this.from = options.from
    this.mailer = options.smtp_url ? smtpMailer(options.smtp_url) : outboxMailer(options.outbox_dir)
  }

  /** @throws {MedusaError} INVALID_DATA for an unknown template or data that does not fit it. */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const mail = render(notification)
    if (!mail) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `No mail can be made of ${notification.template}.`,
      )
    }
    const id = await this.mailer({ ...mail, from: notification.from ?? this.from, to: notification.to })
    return { id }
  }
}
