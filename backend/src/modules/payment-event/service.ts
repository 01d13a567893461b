import type { DAL } from "@medusajs/framework/types"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { PaymentEvent } from "./models/payment-event"

/** An event as a provider told it. */
export type ToldEvent = {
  provider: string
  event_id: string
  type: string
  object_id: string
  occurred_at: Date
  payload_hash: string
}

/** What became of an event. `details` are kept with it. */
export type EventOutcome = { outcome: string; order_id?: string | null; details?: Record<string, unknown> }

type Dependencies = { baseRepository: DAL.RepositoryService }

/** Remembers what payment providers told, so that one event has one effect. */
export class PaymentEventModuleService extends MedusaService({ PaymentEvent }) {
  private readonly repository: DAL.RepositoryService

  constructor(dependencies: Dependencies, ...rest: unknown[]) {
    super(dependencies, ...rest)
    this.repository = dependencies.baseRepository
  }

  /** Stores an event, once. `is_settled`: it came before, and all it asks for was done. */
  async receive(told: ToldEvent, received_at: Date): Promise<{ id: string; is_settled: boolean }> {
    const { provider, event_id, type, object_id, occurred_at, payload_hash } = told
    await this.execute(
      `insert into payment_event
         (id, provider, event_id, type, object_id, occurred_at, received_at, payload_hash)
       values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (provider, event_id) where deleted_at is null do nothing`,
      [
        generateEntityId(undefined, "payevt"),
        provider,
        event_id,
        type,
        object_id,
        occurred_at,
        received_at,
        payload_hash,
      ],
    )
    const [event] = await this.listPaymentEvents({ provider, event_id }, { take: 1 })
    return { id: event?.id ?? "", is_settled: Boolean(event?.outcome) }
  }

  /** Writes what became of an event. */
  async settle(id: string, { outcome, order_id, details }: EventOutcome): Promise<void> {
    await this.updatePaymentEvents({ id, outcome, order_id: order_id ?? null, details: details ?? null })
  }

  private async execute(sql: string, parameters: unknown[]): Promise<void> {
    await this.repository.transaction<SqlEntityManager>((manager) => manager.execute(sql, parameters))
  }
}
