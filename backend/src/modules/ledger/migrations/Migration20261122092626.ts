import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122092626 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_account" drop constraint if exists "ledger_account_kind_check";`,
    )

    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_component_check";`,
    )

    this.addSql(
      `alter table if exists "ledger_account" add constraint "ledger_account_kind_check" check("kind" in ('customer', 'to_come', 'cooperative', 'commission', 'solidarity_fund', 'campaign', 'carrier', 'payment_provider', 'payout_in_transit', 'bank', 'fees'));`,
    )

    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_component_check" check("component" in ('goods', 'vat', 'delivery', 'commission', 'solidarity_fund', 'campaign', 'payment', 'refund', 'payout', 'fees', 'adjustment'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_account" drop constraint if exists "ledger_account_kind_check";`,
    )

    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_component_check";`,
    )

    this.addSql(
      `alter table if exists "ledger_account" add constraint "ledger_account_kind_check" check("kind" in ('customer', 'to_come', 'cooperative', 'commission', 'solidarity_fund', 'carrier', 'payment_provider', 'payout_in_transit', 'bank', 'fees'));`,
    )

    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_component_check" check("component" in ('goods', 'vat', 'delivery', 'commission', 'solidarity_fund', 'payment', 'refund', 'payout', 'fees', 'adjustment'));`,
    )
  }
}
