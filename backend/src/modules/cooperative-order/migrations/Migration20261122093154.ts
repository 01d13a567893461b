import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122093154 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_order" add column if not exists "fair_edition_id" text null, add column if not exists "fair_door" text check ("fair_door" in ('online', 'stand_qr', 'till')) null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_fair_edition_id" ON "cooperative_order" ("fair_edition_id") WHERE fair_edition_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_cooperative_order_fair_edition_id";`)
    this.addSql(
      `alter table if exists "cooperative_order" drop column if exists "fair_edition_id", drop column if exists "fair_door";`,
    )
  }
}
