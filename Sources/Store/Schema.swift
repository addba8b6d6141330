/// The whole schema as one append-only list. Each `-- room:` line names the room that owns the
/// tables below it; `bin/check` refuses SQL elsewhere that writes them.
package enum Schema {
  package static let migrations: [Migration] = [
    Migration(1, "first", accounts + jobs + tickets + knowing + answering)
  ]

  private static let accounts = """
    -- room: Accounts
    CREATE TABLE tenant (id {id} NOT NULL PRIMARY KEY, slug {text} NOT NULL UNIQUE, name {text} NOT NULL, settings {text} NOT NULL, service_user_id {id} NOT NULL, created_at {time} NOT NULL) {strict};
    CREATE TABLE desk_user (
      tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, email {text} NOT NULL, email_key {text} NOT NULL,
      name {text} NOT NULL, role {text} NOT NULL CHECK (role IN ('owner', 'manager', 'agent', 'viewer', 'service')),
      password_hash {text}, signature {text} NOT NULL, is_active {bool} NOT NULL, created_at {time} NOT NULL,
      PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, email_key)) {strict};
    CREATE TABLE sign_in (email_key {text} NOT NULL, tenant_key {id} NOT NULL REFERENCES tenant (id), user_id {id} NOT NULL, PRIMARY KEY (email_key, tenant_key)) {strict};
    CREATE TABLE sign_in_attempt (email_key {text} NOT NULL PRIMARY KEY, failures {int} NOT NULL, last_at {time} NOT NULL, locked_until {time}) {strict};
    CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt (last_at);
    CREATE TABLE session (token_hash {bytes} NOT NULL PRIMARY KEY, tenant_key {id} NOT NULL REFERENCES tenant (id), user_id {id} NOT NULL, client {text} NOT NULL, csrf {text} NOT NULL, created_at {time} NOT NULL, expires_at {time} NOT NULL) {strict};
    CREATE INDEX session_by_expiry ON session (tenant_key, expires_at);
    CREATE INDEX session_by_user ON session (tenant_key, user_id, created_at);
    CREATE TABLE invitation (token_hash {bytes} NOT NULL PRIMARY KEY, tenant_key {id} NOT NULL REFERENCES tenant (id), user_id {id} NOT NULL, created_at {time} NOT NULL, expires_at {time} NOT NULL) {strict};
    CREATE INDEX invitation_by_expiry ON invitation (tenant_key, expires_at);
    CREATE INDEX invitation_by_user ON invitation (tenant_key, user_id);
    CREATE TABLE api_token (token_hash {bytes} NOT NULL PRIMARY KEY, tenant_key {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, user_id {id} NOT NULL, name {text} NOT NULL, scopes {text} NOT NULL, created_at {time} NOT NULL, revoked_at {time}, last_used_at {time}) {strict};
    CREATE INDEX api_token_by_tenant ON api_token (tenant_key, id);
    CREATE TABLE team (tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, name {text} NOT NULL, kind {text} NOT NULL CHECK (kind IN ('support', 'technical', 'finance', 'on_call', 'other')), created_at {time} NOT NULL, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, name)) {strict};
    CREATE TABLE team_member (tenant_id {id} NOT NULL, team_id {id} NOT NULL, user_id {id} NOT NULL, PRIMARY KEY (tenant_id, team_id, user_id), FOREIGN KEY (tenant_id, team_id) REFERENCES team (tenant_id, id), FOREIGN KEY (tenant_id, user_id) REFERENCES desk_user (tenant_id, id)) {strict};
    CREATE TABLE inbox (
      tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, name {text} NOT NULL, address {text} NOT NULL, address_key {text} NOT NULL,
      channel {text} NOT NULL CHECK (channel IN ('email', 'phone', 'portal', 'chat', 'api')), shop {text}, is_default {bool} NOT NULL,
      review_policy {text} NOT NULL CHECK (review_policy IN ('always', 'earned')), hold_seconds {int} NOT NULL, deadline_days {int} NOT NULL, created_at {time} NOT NULL,
      PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, address_key)) {strict};
    CREATE TABLE inbox_address (address_key {text} NOT NULL PRIMARY KEY, tenant_key {id} NOT NULL REFERENCES tenant (id), inbox_id {id} NOT NULL) {strict};
    CREATE INDEX inbox_address_by_inbox ON inbox_address (tenant_key, inbox_id);
    CREATE TABLE switched_off (tenant_id {id} NOT NULL REFERENCES tenant (id), part {text} NOT NULL, reason {text} NOT NULL, actor {text} NOT NULL, since {time} NOT NULL, PRIMARY KEY (tenant_id, part)) {strict};
    CREATE TABLE mishap (tenant_id {id} NOT NULL REFERENCES tenant (id), place {text} NOT NULL, code {text} NOT NULL, message {text} NOT NULL, request_id {text} NOT NULL, number {int} NOT NULL, first_at {time} NOT NULL, last_at {time} NOT NULL, PRIMARY KEY (tenant_id, place, code)) {strict};
    CREATE INDEX mishap_by_time ON mishap (tenant_id, last_at);
    CREATE TABLE audit_head (tenant_id {id} NOT NULL REFERENCES tenant (id), number {int} NOT NULL, hash {bytes} NOT NULL, PRIMARY KEY (tenant_id)) {strict};
    CREATE TABLE audit (tenant_id {id} NOT NULL REFERENCES tenant (id), number {int} NOT NULL, happened_at {time} NOT NULL, actor_id {id}, actor_kind {text} NOT NULL, action {text} NOT NULL, subject_kind {text} NOT NULL, subject_id {id}, previous_hash {bytes} NOT NULL, hash {bytes} NOT NULL, PRIMARY KEY (tenant_id, number)) {strict};

    """

  private static let jobs = """
    -- room: Jobs
    CREATE TABLE job (
      tenant_id {id} NOT NULL REFERENCES tenant (id) /* house */, id {id} NOT NULL, kind {text} NOT NULL, payload {text} NOT NULL,
      state {text} NOT NULL CHECK (state IN ('waiting', 'ready', 'running', 'dead')), run_at {time} NOT NULL, attempts {int} NOT NULL,
      lease_until {time}, lease_token {id}, unique_key {text}, again_at {time}, last_error {text}, created_at {time} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE INDEX job_waiting ON job (run_at, tenant_id, id) WHERE state = 'waiting';
    CREATE INDEX job_ready ON job (tenant_id, run_at, id) WHERE state = 'ready';
    CREATE INDEX job_leased ON job (lease_until, tenant_id, id) WHERE state = 'running';
    CREATE INDEX job_dead ON job (tenant_id, id) WHERE state = 'dead';
    CREATE UNIQUE INDEX job_unique ON job (tenant_id, kind, unique_key);
    CREATE TABLE schedule (name {text} NOT NULL PRIMARY KEY, next_at {time} NOT NULL, last_at {time}) {strict};

    -- room: Procedures
    CREATE TABLE procedure_run (
      tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, procedure_name {text} NOT NULL, version {int} NOT NULL, ticket_id {id}, subject_id {id} NOT NULL,
      step {text} NOT NULL, state {text} NOT NULL CHECK (state IN ('running', 'waiting', 'failed', 'done')), moves {int} NOT NULL, attempts {int} NOT NULL, exit_name {text},
      entered_at {time} NOT NULL, due_at {time}, last_error {text}, created_at {time} NOT NULL, updated_at {time} NOT NULL, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, procedure_name, subject_id)) {strict};
    CREATE INDEX procedure_run_by_ticket ON procedure_run (tenant_id, ticket_id, id);
    CREATE INDEX procedure_run_by_state ON procedure_run (tenant_id, state, updated_at);
    CREATE TABLE procedure_step (
      tenant_id {id} NOT NULL, run_id {id} NOT NULL, number {int} NOT NULL, step {text} NOT NULL, outcome {text} NOT NULL, attempts {int} NOT NULL, actor {text} NOT NULL,
      detail {text} NOT NULL, started_at {time} NOT NULL, ended_at {time} NOT NULL, PRIMARY KEY (tenant_id, run_id, number), FOREIGN KEY (tenant_id, run_id) REFERENCES procedure_run (tenant_id, id)) {strict};

    """

  private static let tickets = """
    -- room: Tickets
    CREATE TABLE organization (tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, name {text} NOT NULL, external_id {text}, billing_address {text}, shipping_address {text}, crm_company_id {text}, qbo_customer_id {text}, created_at {time} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE TABLE contact (
      tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, first_name {text} NOT NULL, last_name {text} NOT NULL, email {text}, email_key {text}, phone {text}, phone_key {text},
      organization_id {id}, role {text}, tier {text} NOT NULL CHECK (tier IN ('regular', 'vip')), language {text}, crm_contact_id {text}, notes {text} NOT NULL, created_at {time} NOT NULL, name_key {text} NOT NULL,
      PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, organization_id) REFERENCES organization (tenant_id, id)) {strict};
    CREATE UNIQUE INDEX contact_by_email ON contact (tenant_id, email_key);
    CREATE INDEX contact_by_name ON contact (tenant_id, name_key, id);
    CREATE INDEX contact_by_phone ON contact (tenant_id, phone_key);
    CREATE TABLE category (tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, parent_id {id}, name {text} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE TABLE intent_category (tenant_id {id} NOT NULL REFERENCES tenant (id), intent {text} NOT NULL, category_id {id} NOT NULL, PRIMARY KEY (tenant_id, intent), FOREIGN KEY (tenant_id, category_id) REFERENCES category (tenant_id, id)) {strict};
    CREATE TABLE customer_order (
      tenant_id {id} NOT NULL REFERENCES tenant (id), order_id {text} NOT NULL, contact_id {id}, status {text} NOT NULL, carrier {text}, tracking {text}, total {text} NOT NULL, currency {text} NOT NULL,
      items {text} NOT NULL, ordered_at {time} NOT NULL, shipped_at {time}, expected_at {time}, delivered_at {time}, PRIMARY KEY (tenant_id, order_id)) {strict};
    CREATE INDEX customer_order_by_contact ON customer_order (tenant_id, contact_id, ordered_at);
    CREATE TABLE counter (tenant_id {id} NOT NULL REFERENCES tenant (id), name {text} NOT NULL, value {int} NOT NULL, PRIMARY KEY (tenant_id, name)) {strict};
    CREATE TABLE ticket (
      tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, ticket_number {int} NOT NULL, version {int} NOT NULL,
      created_at {time} NOT NULL, updated_at {time} NOT NULL, resolved_at {time}, closed_at {time},
      status {text} NOT NULL CHECK (status IN ('new', 'triage', 'waiting_customer', 'waiting_internal', 'in_progress', 'pending_release', 'resolved', 'closed')),
      priority {text} NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
      impact {text} NOT NULL CHECK (impact IN ('single_user', 'multiple_users', 'site_down')),
      channel {text} NOT NULL CHECK (channel IN ('email', 'phone', 'portal', 'chat', 'api')), inbox_id {id},
      subject {text} NOT NULL, description {text} NOT NULL, customer_id {id}, contact_id {id}, organization_id {id},
      assigned_user_id {id}, assigned_team_id {id}, category_id {id}, sub_category_id {id}, issue_template_id {id}, sla_policy_id {id},
      first_response_at {time}, first_response_due_at {time}, resolution_due_at {time}, next_due_at {time}, first_response_by_user_id {id}, ai_first_response {bool} NOT NULL, ai_confidence {real},
      resolution_id {id}, resolution_summary {text}, customer_visible {bool} NOT NULL, csat_score {int} CHECK (csat_score BETWEEN 1 AND 5), csat_comment {text},
      custom_fields {text} NOT NULL, parent_ticket_id {id}, merged_into_id {id}, reopened_count {int} NOT NULL,
      language {text}, intent {text}, sentiment {text}, is_spam {bool} NOT NULL, is_escalated {bool} NOT NULL, awaits_review {bool} NOT NULL, last_customer_message_at {time}, last_message_at {time},
      PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, ticket_number)) {strict};
    CREATE INDEX ticket_by_update ON ticket (tenant_id, is_spam, updated_at, id);
    CREATE INDEX ticket_by_priority ON ticket (tenant_id, is_spam, priority, updated_at, id);
    CREATE INDEX ticket_by_parent ON ticket (tenant_id, parent_ticket_id, created_at, id);
    CREATE INDEX ticket_by_status ON ticket (tenant_id, status, updated_at, id);
    CREATE INDEX ticket_by_assignee ON ticket (tenant_id, assigned_user_id, status, updated_at, id);
    CREATE INDEX ticket_escalated ON ticket (tenant_id, is_escalated, updated_at, id);
    CREATE INDEX ticket_awaiting_review ON ticket (tenant_id, awaits_review, updated_at, id);
    CREATE INDEX ticket_by_customer ON ticket (tenant_id, customer_id, created_at, id);
    CREATE INDEX ticket_by_due ON ticket (tenant_id, next_due_at, id) WHERE next_due_at IS NOT NULL;
    CREATE TABLE sla_policy (
      tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, version {int} NOT NULL, tier {text} NOT NULL CHECK (tier IN ('regular', 'vip')), name {text} NOT NULL, is_around_the_clock {bool} NOT NULL,
      warning_percent {int} NOT NULL CHECK (warning_percent BETWEEN 1 AND 99), updated_at {time} NOT NULL, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, tier)) {strict};
    CREATE TABLE sla_target (
      tenant_id {id} NOT NULL, policy_id {id} NOT NULL, priority {text} NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')), first_response_minutes {int} NOT NULL CHECK (first_response_minutes > 0),
      resolution_minutes {int} NOT NULL CHECK (resolution_minutes > 0), PRIMARY KEY (tenant_id, policy_id, priority), FOREIGN KEY (tenant_id, policy_id) REFERENCES sla_policy (tenant_id, id)) {strict};
    CREATE TABLE sla_clock (
      tenant_id {id} NOT NULL, ticket_id {id} NOT NULL, kind {text} NOT NULL CHECK (kind IN ('first_response', 'resolution')), interval_number {int} NOT NULL, policy_id {id} NOT NULL, target_ms {int} NOT NULL,
      started_at {time} NOT NULL, used_ms {int} NOT NULL CHECK (used_ms >= 0), running_since {time}, due_at {time}, warn_at {time}, next_at {time}, warned_at {time}, breached_at {time},
      stopped_at {time}, outcome {text} CHECK (outcome IN ('met', 'missed', 'void')), PRIMARY KEY (tenant_id, ticket_id, kind, interval_number), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE INDEX sla_clock_next ON sla_clock (tenant_id, next_at, ticket_id) WHERE next_at IS NOT NULL;
    CREATE INDEX sla_clock_stopped ON sla_clock (tenant_id, stopped_at) WHERE stopped_at IS NOT NULL;
    CREATE TABLE ticket_tag (tenant_id {id} NOT NULL, ticket_id {id} NOT NULL, tag {text} NOT NULL, PRIMARY KEY (tenant_id, ticket_id, tag), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE INDEX ticket_by_tag ON ticket_tag (tenant_id, tag, ticket_id);
    CREATE TABLE message (
      tenant_id {id} NOT NULL, id {id} NOT NULL, ticket_id {id} NOT NULL,
      author_type {text} NOT NULL CHECK (author_type IN ('customer', 'agent', 'system', 'ai')), author_id {id}, author_name {text} NOT NULL,
      created_at {time} NOT NULL, channel {text} NOT NULL CHECK (channel IN ('email', 'phone_log', 'portal', 'chat', 'internal_note')),
      body {text} NOT NULL, quoted {text} NOT NULL, signature {text} NOT NULL, html {text}, customer_visible {bool} NOT NULL, attachments {text} NOT NULL, ai_metadata {text}, raw_message_id {id}, kind {text} NOT NULL, delivery_state {text}, forwarded {text},
      PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE INDEX message_by_ticket ON message (tenant_id, ticket_id, created_at, id);
    CREATE TABLE attachment (tenant_id {id} NOT NULL, id {id} NOT NULL, message_id {id} NOT NULL, file_name {text} NOT NULL, content_type {text} NOT NULL, size_bytes {int} NOT NULL, sha256 {text} NOT NULL, content_id {text}, is_inline {bool} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE INDEX attachment_by_message ON attachment (tenant_id, message_id, id);
    CREATE INDEX attachment_by_file ON attachment (tenant_id, sha256);
    CREATE TABLE upload (tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, user_id {id} NOT NULL, file_name {text} NOT NULL, content_type {text} NOT NULL, size_bytes {int} NOT NULL, sha256 {text} NOT NULL, created_at {time} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE INDEX upload_by_time ON upload (tenant_id, created_at);
    CREATE TABLE message_reference (tenant_id {id} NOT NULL REFERENCES tenant (id), message_id_key {text} NOT NULL, ticket_id {id} NOT NULL, is_ours {bool} NOT NULL, created_at {time} NOT NULL, PRIMARY KEY (tenant_id, message_id_key, ticket_id)) {strict};
    CREATE INDEX message_reference_by_ticket ON message_reference (tenant_id, ticket_id, created_at);
    CREATE TABLE reply_token (tenant_id {id} NOT NULL REFERENCES tenant (id), token {text} NOT NULL, ticket_id {id} NOT NULL, PRIMARY KEY (tenant_id, token), UNIQUE (tenant_id, ticket_id)) {strict};
    CREATE TABLE participant (tenant_id {id} NOT NULL, ticket_id {id} NOT NULL, address_key {text} NOT NULL, contact_id {id}, PRIMARY KEY (tenant_id, ticket_id, address_key), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE TABLE fact (tenant_id {id} NOT NULL REFERENCES tenant (id), number {int} NOT NULL, ticket_id {id}, name {text} NOT NULL, payload {text} NOT NULL, actor {text} NOT NULL, happened_at {time} NOT NULL, PRIMARY KEY (tenant_id, number)) {strict};
    CREATE INDEX fact_by_ticket ON fact (tenant_id, ticket_id, number);
    CREATE TABLE escalation (tenant_id {id} NOT NULL, id {id} NOT NULL, ticket_id {id} NOT NULL, reason {text} NOT NULL, target {text} NOT NULL CHECK (target IN ('agent', 'team', 'manager', 'technical')), target_id {id}, summary_for_agent {text} NOT NULL, ai_confidence {real}, created_at {time} NOT NULL, ended_at {time}, PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE INDEX escalation_by_ticket ON escalation (tenant_id, ticket_id, created_at);
    CREATE TABLE resolution (
      tenant_id {id} NOT NULL, id {id} NOT NULL, ticket_id {id} NOT NULL, resolution_type {text} NOT NULL CHECK (resolution_type IN ('answered_question', 'workaround', 'permanent_fix', 'duplicate', 'invalid')),
      summary {text} NOT NULL, steps {text} NOT NULL, root_cause {text}, linked_kb_article_id {id}, resolved_by_user_id {id} NOT NULL, resolved_at {time} NOT NULL, ai_generated {bool} NOT NULL, ai_confidence {real},
      PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE INDEX resolution_by_ticket ON resolution (tenant_id, ticket_id, resolved_at);
    CREATE TABLE crm_interaction (tenant_id {id} NOT NULL, id {id} NOT NULL, ticket_id {id} NOT NULL, contact_id {id}, subject {text} NOT NULL, summary {text} NOT NULL, resolution_type {text} NOT NULL, csat_score {int}, recorded_at {time} NOT NULL, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, ticket_id)) {strict};

    -- room: Intake
    CREATE TABLE raw_message (
      tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, inbox_id {id} NOT NULL, door {text} NOT NULL CHECK (door IN ('postal', 'pipe', 'portal', 'phone', 'api', 'demo')),
      message_id_key {text} NOT NULL, body_hash {bytes} NOT NULL, delivery_id {text}, envelope_from {text}, envelope_to {text}, received_at {time} NOT NULL, size_bytes {int} NOT NULL,
      content {bytes}, file_hash {text}, relay {text} NOT NULL, state {text} NOT NULL CHECK (state IN ('stored', 'heard', 'failed')), ticket_id {id}, message_id {id}, note {text},
      PRIMARY KEY (tenant_id, id)) {strict};
    CREATE UNIQUE INDEX raw_message_once ON raw_message (tenant_id, inbox_id, message_id_key, body_hash);
    CREATE UNIQUE INDEX raw_message_delivery ON raw_message (tenant_id, inbox_id, door, delivery_id, message_id_key);
    CREATE INDEX raw_message_by_file ON raw_message (tenant_id, file_hash) WHERE file_hash IS NOT NULL;
    CREATE INDEX raw_message_by_state ON raw_message (tenant_id, state, received_at);
    CREATE TABLE sender_rule (tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, verdict {text} NOT NULL CHECK (verdict IN ('block', 'allow')), pattern {text} NOT NULL, pattern_key {text} NOT NULL, created_at {time} NOT NULL, created_by_user_id {id} NOT NULL, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, pattern_key)) {strict};

    """

  private static let knowing = """
    -- room: Triage
    CREATE TABLE analysis (
      tenant_id {id} NOT NULL, message_id {id} NOT NULL, ticket_id {id} NOT NULL, language {text} NOT NULL, language_probability {real} NOT NULL, intent {text} NOT NULL, intent_probability {real} NOT NULL,
      sentiment {text} NOT NULL CHECK (sentiment IN ('positive', 'neutral', 'negative')), sentiment_probability {real} NOT NULL, urgency {text} NOT NULL, urgency_probability {real} NOT NULL,
      entities {text} NOT NULL, flags {text} NOT NULL, reasons {text} NOT NULL, created_at {time} NOT NULL, PRIMARY KEY (tenant_id, message_id)) {strict};
    CREATE INDEX analysis_by_ticket ON analysis (tenant_id, ticket_id, created_at);

    -- room: Knowledge
    CREATE TABLE article (
      tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, version {int} NOT NULL, slug {text} NOT NULL, title {text} NOT NULL, body_markdown {text} NOT NULL, summary {text} NOT NULL, category_id {id}, tags {text} NOT NULL, language {text} NOT NULL,
      kind {text} NOT NULL CHECK (kind IN ('article', 'playbook')), intent {text}, state {text} NOT NULL CHECK (state IN ('draft', 'in_review', 'approved', 'published')), is_published {bool} NOT NULL, published_version {int}, is_external {bool} NOT NULL,
      view_count {int} NOT NULL, helpful_votes {int} NOT NULL, not_helpful_votes {int} NOT NULL, related_article_ids {text} NOT NULL, embedding_vector_id {text},
      source_type {text} NOT NULL CHECK (source_type IN ('manual', 'ticket_derived', 'imported')), source_ticket_ids {text} NOT NULL, created_by_user_id {id} NOT NULL, created_at {time} NOT NULL, updated_at {time} NOT NULL,
      PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, slug)) {strict};
    CREATE INDEX article_by_update ON article (tenant_id, updated_at, id);
    CREATE TABLE article_version (tenant_id {id} NOT NULL, article_id {id} NOT NULL, version {int} NOT NULL, title {text} NOT NULL, body_markdown {text} NOT NULL, state {text} NOT NULL, changed_by_user_id {id} NOT NULL, changed_at {time} NOT NULL, PRIMARY KEY (tenant_id, article_id, version)) {strict};
    CREATE TABLE passage (
      tenant_id {id} NOT NULL, id {id} NOT NULL, source_kind {text} NOT NULL CHECK (source_kind IN ('article', 'playbook', 'resolution')), source_id {id} NOT NULL, chunk_index {int} NOT NULL, title {text} NOT NULL, content {text} NOT NULL, tags {text} NOT NULL,
      language {text} NOT NULL, is_external {bool} NOT NULL, intent {text}, terms {text} NOT NULL, worth {int} NOT NULL, change {int} NOT NULL, updated_at {time} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE INDEX passage_by_source ON passage (tenant_id, source_id, chunk_index);
    CREATE INDEX passage_by_change ON passage (tenant_id, change, id);
    CREATE INDEX passage_by_worth ON passage (tenant_id, source_kind, chunk_index, worth, updated_at);
    CREATE INDEX passage_by_age ON passage (tenant_id, source_kind, chunk_index, language, updated_at);
    CREATE TABLE knowledge_change (tenant_id {id} NOT NULL, version {int} NOT NULL, subject_kind {text} NOT NULL CHECK (subject_kind IN ('passage', 'votes')), subject_id {id} NOT NULL, PRIMARY KEY (tenant_id, version, subject_kind, subject_id)) {strict};
    CREATE TABLE knowledge_version (tenant_id {id} NOT NULL REFERENCES tenant (id), version {int} NOT NULL, PRIMARY KEY (tenant_id)) {strict};

    """

  private static let answering = """
    -- room: Assist
    CREATE TABLE draft (
      tenant_id {id} NOT NULL, id {id} NOT NULL, ticket_id {id} NOT NULL, message_id {id} NOT NULL, version {int} NOT NULL, attempt {int} NOT NULL, text {text} NOT NULL, language {text} NOT NULL, sentences {text} NOT NULL, citations {text} NOT NULL, evidence {text} NOT NULL, risks {text} NOT NULL, tone {text} NOT NULL, rollback {text} NOT NULL,
      confidence {real} NOT NULL, confidence_reasons {text} NOT NULL, model {text} NOT NULL, prompt_version {text} NOT NULL, knowledge_version {int} NOT NULL, feedback {text},
      state {text} NOT NULL CHECK (state IN ('waiting', 'approved', 'rejected', 'superseded', 'taken_over')), created_at {time} NOT NULL, decided_at {time},
      PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, message_id, attempt), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE INDEX draft_by_ticket ON draft (tenant_id, ticket_id, created_at);
    CREATE INDEX draft_waiting ON draft (tenant_id, state, created_at, id);

    -- room: Review
    CREATE TABLE review (
      tenant_id {id} NOT NULL, id {id} NOT NULL, draft_id {id} NOT NULL, ticket_id {id} NOT NULL, decision {text} NOT NULL CHECK (decision IN ('approve', 'reject', 'regenerate', 'take_over')),
      reviewer_id {id} NOT NULL, reason {text}, feedback {text}, final_text {text}, findings {text} NOT NULL, decided_at {time} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE INDEX review_by_ticket ON review (tenant_id, ticket_id, decided_at);
    CREATE UNIQUE INDEX review_once ON review (tenant_id, draft_id);
    CREATE TABLE customer_reply_grading (
      tenant_id {id} NOT NULL, id {id} NOT NULL, conversation_id {text} NOT NULL, draft_reply {text} NOT NULL, human_reply {text},
      tone {int} NOT NULL CHECK (tone >= 1 AND tone <= 5), accuracy {int} NOT NULL CHECK (accuracy >= 1 AND accuracy <= 5), policy {int} NOT NULL CHECK (policy >= 1 AND policy <= 5),
      edit_distance {int}, approved {bool} NOT NULL, approval_status {text} NOT NULL, graded_by {text} NOT NULL, graded_at {time} NOT NULL, created_at {time} NOT NULL, rag_sources {text}, confidence {real}, intent {text}, is_major_edit {bool} NOT NULL, draft_id {id} NOT NULL,
      PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, draft_id)) {strict};
    CREATE INDEX grading_by_time ON customer_reply_grading (tenant_id, graded_at, id);
    CREATE INDEX grading_by_draft ON customer_reply_grading (tenant_id, draft_id);
    CREATE TABLE approved_reply (
      tenant_id {id} NOT NULL, id {id} NOT NULL, ticket_id {id} NOT NULL, draft_id {id}, text {text} NOT NULL, approver_kind {text} NOT NULL CHECK (approver_kind IN ('person', 'policy', 'template')), approver_id {id}, policy_name {text}, then_status {text} NOT NULL, created_at {time} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE INDEX approved_reply_by_ticket ON approved_reply (tenant_id, ticket_id, created_at);
    CREATE TABLE letter_template (
      tenant_id {id} NOT NULL REFERENCES tenant (id), purpose {text} NOT NULL CHECK (purpose IN ('acknowledgement', 'resolution', 'satisfaction', 'reminder', 'closing')), language {text} NOT NULL, text {text},
      version {int} NOT NULL, changed_by_user_id {id} NOT NULL, changed_at {time} NOT NULL, PRIMARY KEY (tenant_id, purpose, language)) {strict};

    -- room: Outbox
    CREATE TABLE letter (
      tenant_id {id} NOT NULL, id {id} NOT NULL, ticket_id {id} NOT NULL, message_id {id} NOT NULL, sender {text} NOT NULL, sender_name {text} NOT NULL, recipient {text} NOT NULL, recipient_name {text} NOT NULL, subject {text} NOT NULL, body {text} NOT NULL, headers {text} NOT NULL, message_id_header {text} NOT NULL, kind {text} NOT NULL CHECK (kind IN ('reply', 'acknowledgement', 'resolution', 'satisfaction', 'reminder', 'closing')),
      state {text} NOT NULL CHECK (state IN ('held', 'queued', 'sent', 'failed', 'cancelled')), send_at {time} NOT NULL, attempts {int} NOT NULL, last_error {text}, created_at {time} NOT NULL, sent_at {time}, expires_at {time}, PRIMARY KEY (tenant_id, id)) {strict};
    CREATE INDEX letter_by_ticket ON letter (tenant_id, ticket_id, created_at);
    CREATE INDEX letter_by_state ON letter (tenant_id, state, send_at);
    CREATE INDEX letter_by_recipient ON letter (tenant_id, recipient, kind, created_at);
    CREATE INDEX letter_by_expiry ON letter (tenant_id, expires_at, id) WHERE expires_at IS NOT NULL;
    CREATE TABLE letter_turn (tenant_id {id} NOT NULL REFERENCES tenant (id), kind {text} NOT NULL, recipient_key {text} NOT NULL, letter_id {id} NOT NULL, taken_at {time} NOT NULL, PRIMARY KEY (tenant_id, kind, recipient_key)) {strict};

    -- room: FollowUp
    CREATE TABLE link_secret (tenant_id {id} NOT NULL REFERENCES tenant (id), secret {bytes} NOT NULL, created_at {time} NOT NULL, PRIMARY KEY (tenant_id)) {strict};
    CREATE TABLE suppression (tenant_id {id} NOT NULL REFERENCES tenant (id), address_key {text} NOT NULL, reason {text} NOT NULL CHECK (reason IN ('opt_out', 'desk')), created_at {time} NOT NULL, PRIMARY KEY (tenant_id, address_key)) {strict};
    CREATE TABLE feedback (tenant_id {id} NOT NULL, letter_id {id} NOT NULL, ticket_id {id} NOT NULL, score {int} CHECK (score BETWEEN 1 AND 5), comment {text} NOT NULL, is_solved {int}, answered_at {time} NOT NULL, PRIMARY KEY (tenant_id, letter_id), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE TABLE ticket_metrics (
      tenant_id {id} NOT NULL, ticket_id {id} NOT NULL, interval_number {int} NOT NULL, started_at {time} NOT NULL, closed_at {time} NOT NULL, first_response_time_minutes {int}, resolution_time_minutes {int},
      reopened_count {int} NOT NULL, ai_messages_count {int} NOT NULL, agent_messages_count {int} NOT NULL, csat_score {int}, PRIMARY KEY (tenant_id, ticket_id, interval_number), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE TABLE usage_entry (tenant_id {id} NOT NULL, ticket_id {id} NOT NULL, ticket_number {int} NOT NULL, month {text} NOT NULL, closed_at {time} NOT NULL, replies {int} NOT NULL, ai_replies {int} NOT NULL, PRIMARY KEY (tenant_id, ticket_id), FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)) {strict};
    CREATE INDEX usage_entry_by_month ON usage_entry (tenant_id, month, ticket_number);
    -- room: Web
    CREATE TABLE idempotency (tenant_id {id} NOT NULL REFERENCES tenant (id), user_id {id} NOT NULL, request_key {text} NOT NULL, fingerprint {bytes} NOT NULL, status {int}, headers {text}, body {bytes}, created_at {time} NOT NULL, PRIMARY KEY (tenant_id, user_id, request_key)) {strict};
    CREATE INDEX idempotency_by_time ON idempotency (tenant_id, created_at);

    """
}
