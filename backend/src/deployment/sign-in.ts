import { join } from "node:path"

/** With what each kind of person may sign in. What is not named here is refused. */
export const AUTH_METHODS = {
  user: ["emailpass"],
  customer: ["emailpass"],
  cooperative: ["emailpass", "phone-code"],
}

/**
 * Signing in: by e-mail and password, and for cooperatives by phone and one-time code. Codes go out by SMS: through
 * `SMS_GATEWAY_URL` (with `SMS_GATEWAY_TOKEN`) when it is set, else as files in the outbox.
 */
export function signInModules(env: NodeJS.ProcessEnv) {
  const outbox = env.OUTBOX_DIR || join(env.TWIZA_DATA_DIR || join("..", ".twiza"), "outbox")
  return [
    {
      resolve: "./src/modules/sms",
      options: {
        gateway_url: env.SMS_GATEWAY_URL || undefined,
        gateway_token: env.SMS_GATEWAY_TOKEN || undefined,
        outbox_dir: outbox,
      },
    },
    { resolve: "./src/modules/sign-in-code", options: { secret: env.JWT_SECRET } },
    {
      resolve: "@medusajs/medusa/auth",
      dependencies: ["signInCode"],
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: "./src/modules/auth-phone-code", id: "phone-code" },
        ],
      },
    },
  ]
}
