import { createDouble } from "./server.mjs"

/** `node main.mjs <port> <webhook secret> [webhook address]`: the double as a program of its own, until it is stopped. */
const [port, webhookSecret = "whsec_double", webhookUrl] = process.argv.slice(2)

createDouble({ webhookSecret, webhookUrl }).listen(Number(port), "127.0.0.1", () => {
  console.info(`Stripe's double answers at http://127.0.0.1:${port}`)
})
