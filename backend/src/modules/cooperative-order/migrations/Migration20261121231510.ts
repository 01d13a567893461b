import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121231510 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order" add column if not exists "lines" jsonb not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order" drop column if exists "lines";`)
  }
}
