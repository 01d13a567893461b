import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How a sale is paid, and the network's first commission rule, so that there is one before the first sale. */
export class Migration20261122054600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_sale" add column if not exists "payment" text check ("payment" in ('cash_on_delivery', 'card')) not null default 'cash_on_delivery';`,
    )
    this.addSql(
      `insert into "commission_rule" ("id", "name", "commission_percent", "solidarity_percent", "starts_at") values ('comrule_default', 'Twiza', 8, 2, '2020-01-01T00:00:00Z') on conflict do nothing;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "commission_rule" where "id" = 'comrule_default';`)
    this.addSql(`alter table if exists "ledger_sale" drop column if exists "payment";`)
  }
}
