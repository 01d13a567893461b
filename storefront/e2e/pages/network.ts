import { randomUUID } from "node:crypto"
import { type APIRequestContext, expect } from "@playwright/test"
import { asAdmin, DEMO_ADMIN_2 } from "./backend"

type Line = { id: string; cooperative: { id: string }; status: string }
type Payout = { id: string; status: string; lines: Line[] }

/** The network's office: two people at the dashboard's own routes. */
export class Network {
  private constructor(
    readonly first: APIRequestContext,
    readonly second: APIRequestContext,
  ) {}

  static async open(): Promise<Network> {
    return new Network(await asAdmin(), await asAdmin(DEMO_ADMIN_2))
  }

  async close(): Promise<void> {
    await Promise.all([this.first.dispose(), this.second.dispose()])
  }

  /** What all accounts come to together, by currency, in dirhams (or euros, dollars). */
  async trialBalance(): Promise<{ currency_code: string; difference: number }[]> {
    const answer = await this.first.get("/admin/ledger/trial-balance")
    expect(answer.status()).toBe(200)
    return ((await answer.json()) as { currencies: { currency_code: string; difference: number }[] })
      .currencies
  }

  /** What the books say the cooperative is owed, in dirhams; below zero when it owes. */
  async owedTo(cooperativeId: string): Promise<number> {
    const answer = await this.first.get("/admin/ledger/balances", {
      params: { kind: "cooperative", limit: 100 },
    })
    const { balances } = (await answer.json()) as { balances: { owner_id: string; balance: number }[] }
    return 0 - (balances.find(({ owner_id }) => owner_id === cooperativeId)?.balance ?? 0)
  }

  /** Owes the cooperative so many dirhams more, as for goods bought by the network itself. */
  async owe(cooperativeId: string, dirhams: number): Promise<void> {
    const data = {
      key: randomUUID(),
      debit: { kind: "bank" },
      credit: { kind: "cooperative", owner: cooperativeId },
      amount: dirhams,
      reason: "Goods for the network's own office",
    }
    expect((await this.first.post("/admin/ledger/adjustments", { data })).status()).toBe(201)
  }

  /** Pays every cooperative what is available: one proposes, the other approves, the bank pays. */
  async payOut(): Promise<void> {
    const proposed = await this.first.post("/admin/payouts", { data: {} })
    expect(proposed.status()).toBe(201)
    const { id } = ((await proposed.json()) as { payout: Payout }).payout
    expect((await this.first.post(`/admin/payouts/${id}/approve`)).status()).toBe(409)
    expect((await this.second.post(`/admin/payouts/${id}/approve`)).status()).toBe(200)
    expect((await this.first.post(`/admin/payouts/${id}/export`)).status()).toBe(200)
    const { payout } = (await (await this.first.get(`/admin/payouts/${id}`)).json()) as { payout: Payout }
    for (const line of payout.lines.filter(({ status }) => status === "sent")) {
      const data = { reference: `VIR-${line.id.slice(-6)}` }
      expect((await this.first.post(`/admin/payouts/${id}/lines/${line.id}/paid`, { data })).status()).toBe(
        200,
      )
    }
  }
}
