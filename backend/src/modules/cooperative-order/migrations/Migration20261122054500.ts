import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122054500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_order_parcel" add column if not exists "carrier_code" text null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order_parcel" drop column if exists "carrier_code";`)
  }
}
