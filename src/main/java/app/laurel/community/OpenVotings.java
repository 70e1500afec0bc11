package app.laurel.community;

import app.laurel.base.id.CommunityId;

/** Whether a community is voting now, as the module that knows the years answers it. */
public interface OpenVotings {
    /** Whether members of the community can vote at this moment. */
    boolean isVoting(CommunityId community);

    /** Whether a year of the community is between the opening of its nominations and the close of its vote. */
    boolean isUnderWay(CommunityId community);
}
