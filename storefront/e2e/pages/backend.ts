import { request, type APIRequestContext } from "@playwright/test"

const backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000"

/** The demo market's sign-ins, as `npm start` prints them. */
export const DEMO_ADMIN = { email: "admin@twiza.example", password: "twiza-demo-admin" }

/** Another person of the network: what matters needs two. */
export const DEMO_ADMIN_2 = { email: "admin2@twiza.example", password: "twiza-demo-admin" }

/** An admin of one region's fairs, and of nothing else. */
export const DEMO_REGIONAL_ADMIN = { email: "admin.souss-massa@twiza.example", password: "twiza-demo-admin" }

export const demoMember = (cooperativeHandle: string) => ({
  email: `member@${cooperativeHandle}.example`,
  password: "twiza-demo-member",
})

/** The backend as an admin of the network reaches it. */
export const asAdmin = async (who = DEMO_ADMIN): Promise<APIRequestContext> => {
  const anonymous = await request.newContext({ baseURL: backendUrl })
  const answer = await anonymous.post("/auth/user/emailpass", { data: who })
  const { token } = (await answer.json()) as { token: string }
  await anonymous.dispose()
  return request.newContext({ baseURL: backendUrl, extraHTTPHeaders: { authorization: `Bearer ${token}` } })
}

/** The id of a cooperative, by its handle. */
export const cooperativeIdOf = async (admin: APIRequestContext, handle: string): Promise<string> => {
  const answer = await admin.get("/admin/cooperatives", { params: { q: handle, limit: 50 } })
  const { cooperatives } = (await answer.json()) as { cooperatives: { id: string; handle: string }[] }
  const found = cooperatives.find((cooperative) => cooperative.handle === handle)
  if (!found) throw new Error(`No cooperative ${handle}`)
  return found.id
}
