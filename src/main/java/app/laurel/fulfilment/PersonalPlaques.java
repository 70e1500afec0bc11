package app.laurel.fulfilment;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a person had plaques sent, and the photos of them; erased with the account, whether they have arrived or not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalPlaques implements PersonalDataPart {
    private final Destinations destinations;
    private final PhotoStore photos;

    PersonalPlaques(Destinations destinations, PhotoStore photos) {
        this.destinations = destinations;
        this.photos = photos;
    }

    @Override
    public String part() {
        return "plaques";
    }

    @Override
    public Object list(AccountId account) {
        return Map.of(
                "addresses",
                        destinations.list(account).stream().map(this::address).toList(),
                "photos", photos.list(account).stream().map(this::photo).toList());
    }

    private Map<String, Object> address(AwardCode award) {
        var to = destinations.find(award).map(PersonalPlaques::readable);
        return Map.of("award", award.value(), "sentTo", to.orElse(Map.of()));
    }

    private Map<String, Object> photo(AwardCode award) {
        var picture = photos.findPicture(award).map(Base64.getEncoder()::encodeToString);
        return Map.of("award", award.value(), "jpeg", picture.orElse(""));
    }

    private static Map<String, String> readable(Destination to) {
        return Map.of(
                "country", to.country(),
                "recipient", to.recipient(),
                "phone", to.phone(),
                "postcode", to.postcode(),
                "street", to.street(),
                "detail", to.detail());
    }

    @Override
    public void erase(AccountId account) {
        destinations.erase(account);
        photos.erase(account);
    }
}
