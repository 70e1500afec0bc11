package app.laurel.community;

import app.laurel.base.id.ProposalId;

/** Two people decided an act, and it was carried out. */
public record ProposalConfirmed(ProposalId proposal) {}
