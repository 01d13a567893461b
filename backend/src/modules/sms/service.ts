import { z } from "@medusajs/framework/zod"
import { gatewaySender, outboxSender, type SmsSender } from "./sender"

const optionsSchema = z.object({
  gateway_url: z.url().optional(),
  gateway_token: z.string().min(1).optional(),
  outbox_dir: z.string().min(1),
})

export type SmsOptions = z.input<typeof optionsSchema>

/**
 * Sends short messages: through an HTTP gateway when `gateway_url` is given, else as files into `outbox_dir`. They are
 * kept nowhere else: one may hold a code.
 */
export class SmsModuleService {
  private readonly sender: SmsSender

  constructor(_dependencies: object, options: SmsOptions) {
    const { gateway_url, gateway_token, outbox_dir } = optionsSchema.parse(options)
    this.sender = gateway_url ? gatewaySender(gateway_url, gateway_token) : outboxSender(outbox_dir)
  }

  /**
   * Sends `text` to a phone in E.164 (`+212612345678`).
   *
   * @throws {Error} when the gateway does not take it.
   */
  async send(sms: { to: string; text: string }): Promise<void> {
    await this.sender(sms)
  }
}
