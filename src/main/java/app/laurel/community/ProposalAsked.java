package app.laurel.community;

import app.laurel.base.id.ProposalId;

/** Somebody asked for an act that takes two people. */
public record ProposalAsked(ProposalId proposal) {}
