import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Published rules and decisions are never changed or removed, and a credential's history is never rewritten: replaying
 * an old decision would mean nothing otherwise.
 */
export class Migration20261121230400 extends Migration {
  override up(): void {
    this.addSql(`create or replace function priority_refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;`)
    for (const [table, event] of [
      ["priority_rule_version", "update or delete"],
      ["priority_decision", "update or delete"],
      ["priority_credential_event", "update"],
    ]) {
      this.addSql(`create or replace trigger "${table}_append_only" before ${event} on "${table}"
        for each row execute function priority_refuse_change();`)
    }
  }

  override down(): void {
    this.addSql(`drop function if exists priority_refuse_change() cascade;`)
  }
}
