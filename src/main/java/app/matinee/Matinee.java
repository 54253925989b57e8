package app.matinee;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Matinee {
    public static void main(String[] args) {
        SpringApplication.run(Matinee.class, args);
    }
}
