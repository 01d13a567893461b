import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS_BEFORE = [
  "order_placed",
  "units_delivered",
  "units_cancelled",
  "units_returned",
  "cash_collected",
  "payment_captured",
  "refunded",
  "carrier_remitted",
  "provider_paid_out",
  "payout_sent",
  "payout_paid",
  "payout_failed",
  "adjustment",
  "reversal",
]

/** Disputes of card payments are events of their own. */
export class Migration20261122061000 extends Migration {
  override async up(): Promise<void> {
    this.allowKinds([...KINDS_BEFORE, "payment_disputed", "dispute_won"])
  }

  override async down(): Promise<void> {
    this.allowKinds(KINDS_BEFORE)
  }

  private allowKinds(kinds: string[]): void {
    const listed = kinds.map((kind) => `'${kind}'`).join(", ")
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_kind_check";`,
    )
    this.addSql(
      `alter table if exists "ledger_transaction" add constraint "ledger_transaction_kind_check" check ("kind" in (${listed}));`,
    )
  }
}
