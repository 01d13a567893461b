import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122092355 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "fair_edition" add column if not exists "told_phase" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "fair_edition" drop column if exists "told_phase";`)
  }
}
