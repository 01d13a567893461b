import { join } from "node:path"
import { cardProviders } from "./card-settings"

/**
 * Our payment, fulfillment and notification providers, as `medusa-config.ts` wires them.
 *
 * - Cash on delivery, and cards when Stripe's keys are set.
 * - Delivery by weight and zone (`options.tariff` replaces the tariff); the manual provider stays for the dashboard.
 * - Mails: SMTP when `SMTP_URL` is set, else files in `OUTBOX_DIR`. The dashboard's feed stays local.
 */
export function marketProviders(env: NodeJS.ProcessEnv) {
  return [
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [{ resolve: "./src/modules/cash-on-delivery", id: "cod" }, ...cardProviders(env)],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "./src/modules/delivery-by-zone", id: "market", options: {} },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed"] },
          },
          { resolve: "./src/modules/mail", id: "mail", options: mailOptions(env) },
        ],
      },
    },
  ]
}

function mailOptions(env: NodeJS.ProcessEnv) {
  return {
    channels: ["email"],
    from: env.MAIL_FROM || "Twiza <commandes@twiza.example>",
    smtp_url: env.SMTP_URL || undefined,
    outbox_dir: env.OUTBOX_DIR || join(env.TWIZA_DATA_DIR || join("..", ".twiza"), "outbox"),
  }
}
